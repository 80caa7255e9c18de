/** Asks the service for the assessment, with the access token of the launch. */

/** No assessment came; the message is the service's own, in English. */
export class AssessmentRefused extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

export async function assess(client, prefetch) {
  const response = await fetch("assessment", {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${client.state.tokenResponse.access_token}` },
    body: JSON.stringify({ fhirServer: client.state.serverUrl, patientId: client.patient.id, prefetch }),
  });
  if (!response.ok) {
    throw new AssessmentRefused(response.status, await reason(response));
  }
  return response.json();
}

/** What the OperationOutcome says; a proxy may have answered with anything. */
async function reason(response) {
  try {
    return (await response.json()).issue[0].diagnostics;
  } catch {
    return "";
  }
}
