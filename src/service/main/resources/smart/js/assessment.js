/** Asks the service for the assessment, with the access token of the launch. */

export class LaunchExpired extends Error {}

export async function assess(client, prefetch) {
  const response = await fetch("assessment", {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${client.state.tokenResponse.access_token}` },
    body: JSON.stringify({ fhirServer: client.state.serverUrl, patientId: client.patient.id, prefetch }),
  });
  if (response.status === 401) {
    throw new LaunchExpired();
  }
  const text = await response.text();
  const answer = text ? JSON.parse(text) : {};
  if (!response.ok) {
    throw new Error(answer.issue?.[0]?.diagnostics ?? `HTTP ${response.status}`);
  }
  return answer;
}
