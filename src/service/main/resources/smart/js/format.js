/** Days and numbers in the form of a language. */

/** A day of the chart, as 2026-11-22; it has no time zone. */
export function day(iso, language) {
  if (!iso) {
    return "";
  }
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(`${iso}T00:00:00Z`));
}

export function moment(iso, language) {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(new Date(iso));
}

export function month(seconds, language) {
  return new Intl.DateTimeFormat(language, { month: "short", year: "2-digit", timeZone: "UTC" }).format(new Date(seconds * 1000));
}

export function number(value, language) {
  return new Intl.NumberFormat(language, { maximumSignificantDigits: 4, useGrouping: false }).format(value);
}

/** Seconds since 1970 of a day's noon, so that no time zone moves it to another day. */
export function noon(iso) {
  return Date.parse(`${iso}T12:00:00Z`) / 1000;
}

/** Fills {name} in a text. */
export function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}
