// A client that others wrote: reads discovery, fills its prefetch by our templates from a FHIR server, and calls.
// Arguments: the folder of the package @medplum/core, our base URL, a patient's id. Prints the request's keys and
// the answer as one line of JSON.
import { pathToFileURL } from 'node:url';

const [folder, base, patientId] = process.argv.slice(2);
globalThis.WebSocket ??= class {}; // only its subscriptions need one, and Node 20 has none
const { MedplumClient, buildCdsRequest } = await import(pathToFileURL(`${folder}/dist/esm/index.mjs`));

const medplum = new MedplumClient({
  baseUrl: `${base}/`,
  fhirUrlPath: 'fhir/',
  cdsServicesUrl: `${base}/cds-services`,
  fetch,
});
const { services } = await medplum.getCdsServices();
const service = services.find((each) => each.hook === 'patient-view');
const context = { userId: 'Practitioner/example', patientId };
const request = await buildCdsRequest(medplum, { resourceType: 'Practitioner', id: 'example' }, service, context);
const answer = await medplum.callCdsService(service.id, request);
console.log(JSON.stringify({ prefetch: Object.keys(request.prefetch), cards: answer.cards }));
