/** How uPlot draws a series. */

const HEIGHT = 118;

/** The options of one plot; onPoint is told the index under the pointer, or null. */
export function plotOptions(series, period, { width, gutter, right }, format, onPoint) {
  const colour = colours();
  const [least, most] = valueRange(series);
  return {
    width,
    height: HEIGHT,
    padding: [8, right, 0, 0],
    legend: { show: false },
    cursor: { y: false, sync: { key: "results" }, drag: { x: false, y: false }, points: { size: 8 } },
    scales: { x: { time: true, range: () => [period.from, period.to] }, y: { range: () => [least, most] } },
    axes: [
      { stroke: colour.soft, grid: { stroke: colour.line, width: 1 }, ticks: { show: false }, size: 20, gap: 2, font: "11px system-ui", space: 70, values: (plot, ticks) => ticks.map(format.month) },
      { stroke: colour.soft, grid: { show: false }, ticks: { show: false }, size: gutter, gap: 4, font: "11px system-ui", space: 26, values: (plot, ticks) => ticks.map(format.number) },
    ],
    series: [
      {},
      { stroke: colour.ink, width: 1.5, points: { show: series.points.length <= 400, size: 6, stroke: colour.ink, fill: colour.surface } },
      { stroke: colour.critical, width: 0, paths: () => null, points: { show: true, size: series.points.length <= 400 ? 7 : 4, stroke: colour.critical, fill: colour.critical } },
    ],
    hooks: {
      drawClear: [(plot) => drawBand(plot, series, colour)],
      draw: [(plot) => drawLimits(plot, series, colour)],
      setCursor: [(plot) => onPoint(plot.cursor.idx ?? null)],
    },
  };
}

/** Everything that is drawn has room. */
function valueRange({ points, low, high, limits }) {
  const values = points.map(({ value }) => value).concat(limits.map(({ value }) => value), [low, high].filter((end) => end !== null));
  const least = values.reduce((one, other) => Math.min(one, other));
  const most = values.reduce((one, other) => Math.max(one, other));
  const margin = (most - least || Math.abs(most) || 1) * 0.1;
  return [Math.max(0, least - margin), most + margin];
}

function drawBand(plot, { low, high }, colour) {
  if (low === null && high === null) {
    return;
  }
  const { left, top, width, height } = plot.bbox;
  const upper = high === null ? top : plot.valToPos(high, "y", true);
  const lower = low === null ? top + height : plot.valToPos(low, "y", true);
  plot.ctx.fillStyle = colour.band;
  plot.ctx.fillRect(left, upper, width, lower - upper);
}

function drawLimits(plot, { limits }, colour) {
  const { left, width } = plot.bbox;
  const context = plot.ctx;
  context.save();
  context.strokeStyle = colour.critical;
  context.lineWidth = devicePixelRatio;
  context.setLineDash([5 * devicePixelRatio, 4 * devicePixelRatio]);
  for (const limit of limits) {
    const y = plot.valToPos(limit.value, "y", true);
    context.beginPath();
    context.moveTo(left, y);
    context.lineTo(left + width, y);
    context.stroke();
  }
  context.restore();
}

/** The page's own colours: a canvas knows no style sheet. Paper is white. */
function colours() {
  const style = getComputedStyle(document.querySelector(".view"));
  const of = (name) => style.getPropertyValue(`--${name}`).trim();
  return { ink: of("line-ink"), soft: of("soft"), line: of("grid"), band: of("band"), critical: of("critical"), surface: of("surface") };
}
