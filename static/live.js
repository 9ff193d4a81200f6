// Reloads the page when the site it is served from has changed, and shows what
// keeps it from changing. Only in what "buildsite serve" serves.
(() => {
  const stream = new EventSource("/-/live");
  stream.addEventListener("reload", () => location.reload());

  let box;
  stream.addEventListener("problems", (event) => {
    const problems = JSON.parse(event.data);
    if (box) box.remove();
    box = null;
    if (!problems.length) return;
    box = document.createElement("div");
    box.setAttribute("role", "alert");
    Object.assign(box.style, {
      position: "fixed", inset: "auto 0 0 0", zIndex: 10, maxHeight: "50vh", overflow: "auto",
      padding: "1rem 1.25rem", background: "#5c1010", color: "#fff", font: ".9rem/1.5 system-ui, sans-serif",
    });
    const say = (tag, text) => box.appendChild(Object.assign(document.createElement(tag), { textContent: text }));
    say("b", "The content cannot be built; this is the last good site.");
    for (const p of problems) {
      const place = [p.file, p.line, p.column].filter(Boolean).join(":");
      const line = say("p", [place, p.message].filter(Boolean).join(": ") + (p.hint ? " – " + p.hint : ""));
      line.style.margin = ".35rem 0 0";
    }
    document.body.append(box);
  });
})();
