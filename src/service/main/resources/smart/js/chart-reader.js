/** Reads the chart from the EHR's FHIR server, by the queries of the service. */

const MAX_PAGES = 40;

export class ChartReader {
  constructor(client, queries) {
    this.client = client;
    this.queries = queries;
    this.bundles = {};
  }

  /** The newest page of everything, all at once. What cannot be read is left to the service to ask for. */
  async readFirstPages() {
    const patientId = encodeURIComponent(this.client.patient.id);
    await Promise.all(
      Object.entries(this.queries).map(async ([key, query]) => {
        const answer = await this.get(query.replaceAll("{{context.patientId}}", patientId));
        if (answer) {
          this.bundles[key] = answer;
        }
      }),
    );
  }

  get patient() {
    return this.bundles.patient;
  }

  get hasMore() {
    return Object.values(this.bundles).some((bundle) => nextOf(bundle));
  }

  /** All further pages, key by key at the same time. */
  async readMore() {
    await Promise.all(Object.keys(this.bundles).map((key) => this.follow(key)));
  }

  /** What the service is sent; of a first page it does not have to fetch the next ones. */
  prefetch(withNextLinks) {
    return Object.fromEntries(
      Object.entries(this.bundles).map(([key, bundle]) => [key, withNextLinks || !bundle.link ? bundle : { ...bundle, link: undefined }]),
    );
  }

  async follow(key) {
    for (let pages = 0; pages < MAX_PAGES && nextOf(this.bundles[key]); pages += 1) {
      const page = this.isOwn(nextOf(this.bundles[key])) ? await this.get(nextOf(this.bundles[key])) : null;
      if (!page) {
        return;
      }
      this.bundles[key] = { ...page, entry: [...(this.bundles[key].entry ?? []), ...(page.entry ?? [])] };
    }
  }

  /** The token goes to the EHR's FHIR server alone. */
  isOwn(address) {
    return new URL(address, this.client.state.serverUrl).origin === new URL(this.client.state.serverUrl).origin;
  }

  async get(address) {
    try {
      return await this.client.request(address);
    } catch {
      return null;
    }
  }
}

function nextOf(bundle) {
  return bundle.link?.find((link) => link.relation === "next")?.url;
}
