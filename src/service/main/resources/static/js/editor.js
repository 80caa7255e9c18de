/** The chart's JSON, to change and call again. */
import { byId } from "./dom.js";

export class Editor {
  constructor(onCall) {
    this.area = byId("chart-json");
    this.problem = byId("chart-json-problem");
    byId("call-again").addEventListener("click", () => {
      const chart = this.read();
      if (chart) {
        onCall(chart);
      }
    });
  }

  show(prefetch) {
    this.area.value = JSON.stringify(prefetch, null, 2);
    this.tell("");
  }

  read() {
    try {
      this.tell("");
      return JSON.parse(this.area.value);
    } catch (error) {
      this.tell(`This is not JSON: ${error.message}`);
      return null;
    }
  }

  tell(words) {
    this.problem.textContent = words;
    this.area.setAttribute("aria-invalid", String(words !== ""));
  }
}
