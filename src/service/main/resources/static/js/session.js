/** The chart that is open: which story, which hook, what of the chart, which draft. */

const USER = "Practitioner/demo-physician";

export class Session {
  story = null;
  hook = "patient-view";
  prefetch = {};
  draft = null;

  get patientId() {
    return this.story.patient;
  }

  open(story) {
    this.story = story;
    this.hook = story.hook;
    this.draft = null;
  }

  get isAboutOrders() {
    return this.hook.startsWith("order-");
  }

  /** The hook request, as an EHR sends it. */
  request() {
    return {
      hook: this.hook,
      hookInstance: crypto.randomUUID(),
      fhirServer: `${location.origin}/fhir`,
      context: this.context(),
      prefetch: this.prefetch,
    };
  }

  context() {
    const context = { userId: USER, patientId: this.patientId };
    if (this.hook === "encounter-start") {
      context.encounterId = "demo-encounter";
    }
    if (this.hook === "problem-list-item-create") {
      const problem = this.story.newProblem;
      context.conditions = bundle(problem ? [problem] : []);
    }
    if (this.isAboutOrders) {
      context.draftOrders = bundle(this.draft ? [this.draft] : []);
    }
    if (this.hook === "order-select") {
      context.selections = this.draft ? [`MedicationRequest/${this.draft.id}`] : [];
    }
    return context;
  }
}

function bundle(resources) {
  return { resourceType: "Bundle", type: "collection", entry: resources.map((resource) => ({ resource })) };
}
