"use strict";

(() => {
  const ROW = 26;
  const HIGH_ROW = 46;
  const plots = JSON.parse(document.getElementById("plots").textContent);
  const charts = [];

  const color = (name) => getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();

  const isShare = (plot, key) => plot.columns.find((column) => column.key === key).share;

  const text = (share, value) => {
    const size = Math.abs(value);
    return share ? `${+(100 * size).toFixed(2)} %` : size.toLocaleString("en");
  };

  const isNarrow = (width) => width < 600;

  function option(plot, width) {
    const { columns, colors, negative } = plot.plot;
    const share = isShare(plot, columns[0]);
    const narrow = isNarrow(width);
    return {
      animation: false,
      aria: { enabled: true, label: { enabled: false }, decal: { show: columns.length > 1 } },
      textStyle: { fontFamily: "inherit" },
      color: colors.map(color),
      legend: {
        show: columns.length > 1,
        type: narrow ? "scroll" : "plain",
        top: 0,
        textStyle: { color: color("text") },
        pageTextStyle: { color: color("text") },
        pageIconColor: color("accent"),
      },
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
          interval: 0,
          lineHeight: 14,
          width: narrow ? 150 : 400,
          overflow: narrow ? "break" : "truncate",
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
      const height = isNarrow(place.clientWidth) || plot.id === "service" ? HIGH_ROW : ROW;
      place.style.height = `${70 + plot.rows.length * height}px`;
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
