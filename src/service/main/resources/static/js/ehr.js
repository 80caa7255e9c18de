/** What an EHR does: reads discovery, fills the prefetch from its FHIR server, calls hooks, answers cards. */

const FHIR = "/fhir";

let discovery;

export async function services() {
  discovery ??= getJson("/cds-services").then((answer) => answer.services);
  return discovery;
}

/** Runs every prefetch template against the FHIR server; what fails is left out, as EHRs do. */
export async function prefetchFor(patientId) {
  const [service] = await services();
  const prefetch = {};
  await Promise.all(
    Object.entries(service.prefetch).map(async ([key, template]) => {
      const query = template.replaceAll("{{context.patientId}}", patientId);
      const resource = await search(query);
      if (resource) {
        prefetch[key] = resource;
      }
    }),
  );
  return sorted(prefetch, Object.keys(service.prefetch));
}

/** Searches go out as POST, because a list of codes makes a long address. */
async function search(query) {
  const [path, parameters] = query.split("?");
  const response = parameters
    ? await fetch(`${FHIR}/${path}/_search`, {
        method: "POST",
        headers: { "Content-Type": "application/x-www-form-urlencoded", Accept: "application/fhir+json" },
        body: new URLSearchParams(parameters),
      })
    : await fetch(`${FHIR}/${path}`, { headers: { Accept: "application/fhir+json" } });
  return response.ok ? response.json() : null;
}

function sorted(prefetch, keys) {
  return Object.fromEntries(keys.filter((key) => key in prefetch).map((key) => [key, prefetch[key]]));
}

/** Calls a hook; gives the answer and how long it took. */
export async function callHook(request) {
  const body = JSON.stringify(request);
  const started = performance.now();
  const response = await fetch(`/cds-services/calciphylaxis-${request.hook}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body,
  });
  const text = await response.text();
  const milliseconds = performance.now() - started;
  return { status: response.status, json: text ? JSON.parse(text) : {}, milliseconds };
}

export async function explain(request, thresholds) {
  const response = await fetch("/demo/explanation", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ request, thresholds }),
  });
  return response.ok ? response.json() : null;
}

export async function createInEhr(resource) {
  const response = await fetch(`${FHIR}/${resource.resourceType}`, {
    method: "POST",
    headers: { "Content-Type": "application/fhir+json" },
    body: JSON.stringify(resource),
  });
  if (!response.ok) {
    throw new Error(`The EHR refused the order (${response.status}).`);
  }
  return response.json();
}

export async function sendFeedback(hook, feedback) {
  const response = await fetch(`/cds-services/calciphylaxis-${hook}/feedback`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ feedback: [feedback] }),
  });
  if (!response.ok) {
    throw new Error(`The feedback was refused (${response.status}).`);
  }
}

export async function getJson(path) {
  const response = await fetch(path, { headers: { Accept: "application/json" } });
  if (!response.ok) {
    throw new Error(`${path} answered ${response.status}`);
  }
  return response.json();
}
