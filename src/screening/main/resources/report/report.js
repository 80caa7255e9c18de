"use strict";

(() => {
  const ROW_HEIGHT = 26;
  const plots = JSON.parse(document.getElementById("plots").textContent);
  const charts = [];

  const color = (name) => getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();

  const isShare = (plot, key) => plot.columns.find((column) => column.key === key).share;

  const text = (share, value) => {
    const size = Math.abs(value);
    return share ? `${+(100 * size).toFixed(2)} %` : size.toLocaleString("en");
  };

  const shorten = (name) => (name.length > 44 ? name.slice(0, 43) + "…" : name);

  function option(plot, width) {
    const { columns, colors, negative } = plot.plot;
    const share = isShare(plot, columns[0]);
    const narrow = width < 600;
    return {
      animation: false,
      aria: { enabled: false, decal: { show: columns.length > 1 } },
      textStyle: { fontFamily: "inherit" },
      color: colors.map(color),
      legend: { show: columns.length > 1, top: 0, textStyle: { color: color("text") } },
      tooltip: {
        trigger: "axis",
        axisPointer: { type: "shadow" },
        renderMode: "richText",
        valueFormatter: (value) => (value === null || value === undefined ? "not shown" : text(share, value)),
      },
      grid: { left: 8, right: 56, top: columns.length > 1 ? 34 : 8, bottom: 8, containLabel: true },
      xAxis: {
        type: "value",
        minInterval: share ? 0 : 1,
        axisLabel: { color: color("soft"), formatter: (value) => text(share, value), hideOverlap: true },
        splitLine: { lineStyle: { color: color("line") } },
      },
      yAxis: {
        type: "category",
        inverse: true,
        data: plot.rows.map((row) => row.name),
        axisLabel: {
          color: color("text"),
          formatter: shorten,
          interval: 0,
          width: narrow ? 130 : 330,
          overflow: "truncate",
        },
        axisTick: { show: false },
      },
      series: columns.map((key) => ({
        type: "bar",
        name: plot.columns.find((column) => column.key === key).title.replace(", share", ""),
        stack: plot.id === "service" ? undefined : "all",
        barMaxWidth: 16,
        label: {
          show: columns.length === 1,
          position: "right",
          color: color("text"),
          formatter: (bar) => (bar.value === null || bar.value === undefined ? "" : text(share, bar.value)),
        },
        data: plot.rows.map((row) => (row[key] !== null && negative.includes(key) ? -row[key] : row[key])),
      })),
    };
  }

  function draw() {
    charts.splice(0).forEach((chart) => chart.dispose());
    for (const plot of plots) {
      const place = document.getElementById(plot.id + "-plot");
      const rows = plot.rows.length * (plot.id === "service" ? 2 : 1);
      place.style.height = `${70 + rows * ROW_HEIGHT}px`;
      const chart = echarts.init(place, null, { renderer: "svg" });
      chart.setOption(option(plot, place.clientWidth));
      charts.push(chart);
    }
  }

  const closed = () => [...document.querySelectorAll("details:not([open])")];
  let opened = [];

  draw();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
  addEventListener("resize", draw);
  addEventListener("beforeprint", () => {
    opened = closed();
    opened.forEach((details) => (details.open = true));
    document.documentElement.classList.add("printing");
    draw();
  });
  addEventListener("afterprint", () => {
    opened.forEach((details) => (details.open = false));
    document.documentElement.classList.remove("printing");
    draw();
  });
})();
