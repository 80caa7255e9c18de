/** One slider per threshold; moving one asks what the rules would then say. */
import { byId, debounced, el, freshId, replace } from "./dom.js";
import { getJson } from "./ehr.js";
import { GROUPS } from "./thresholds.js";

const PAUSE = 250;

export class Sliders {
  moved = {};

  async start(onMoved) {
    this.onMoved = debounced(() => onMoved(this.moved), PAUSE);
    this.numbers = await getJson("/demo/thresholds");
    this.draw();
    byId("sliders-reset").addEventListener("click", () => {
      this.reset();
      onMoved(this.moved);
    });
  }

  reset() {
    this.moved = {};
    this.draw();
  }

  get isMoved() {
    return Object.keys(this.moved).length > 0;
  }

  draw() {
    replace(
      byId("sliders"),
      Object.entries(this.numbers).map(([group, numbers]) => {
        const known = GROUPS[group] ?? { title: group, names: {} };
        const rows = Object.entries(numbers).map(([name, number]) => this.slider(group, name, number, known.names[name] ?? [name, ""]));
        return el("details", { class: "slider-group", open: group === "labs" }, el("summary", {}, known.title), ...rows);
      }),
    );
    byId("sliders-reset").disabled = true;
  }

  slider(group, name, number, [label, unit]) {
    const id = freshId("slider");
    const step = stepOf(number);
    const shown = el("output", { for: id }, words(number, unit));
    const input = el("input", { type: "range", id, min: 0, max: mostOf(number, step), step, value: number, "data-threshold": `${group}.${name}` });
    input.setAttribute("aria-valuetext", words(number, unit));
    input.addEventListener("input", () => {
      const value = Number(input.value);
      shown.textContent = words(value, unit);
      input.setAttribute("aria-valuetext", words(value, unit));
      this.set(group, name, value === number ? undefined : value);
    });
    return el("div", { class: "slider" }, el("label", { for: id }, label), shown, input);
  }

  set(group, name, value) {
    const numbers = { ...this.moved[group], [name]: value };
    if (value === undefined) {
      delete numbers[name];
    }
    this.moved = { ...this.moved, [group]: numbers };
    if (!Object.keys(numbers).length) {
      delete this.moved[group];
    }
    byId("sliders-reset").disabled = !this.isMoved;
    this.onMoved();
  }
}

/** A step that a thumb can hit and that reaches the rule's own number. */
function stepOf(number) {
  const decimals = (String(number).split(".")[1] ?? "").length;
  if (decimals > 0) {
    return 1 / 10 ** decimals;
  }
  return number >= 500 && number % 10 === 0 ? 10 : 1;
}

function mostOf(number, step) {
  return Number((Math.max(number * 2, step * 10)).toFixed(2));
}

function words(number, unit) {
  return unit ? `${number} ${unit}` : String(number);
}
