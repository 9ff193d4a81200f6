// Filters a timeline by words and topics. The pages are complete without it.
(() => {
  const form = document.querySelector(".filter");
  if (!form) return;
  const plain = (s) => s.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const events = [...document.querySelectorAll(".event")].map((node) => ({
    node,
    topics: node.dataset.topics.split(" "),
    text: plain(node.closest(".date").querySelector(".when").textContent + " " +
      node.closest(".year").querySelector("h2").textContent + " " + node.textContent),
  }));
  const search = form.elements.q;
  const boxes = [...form.querySelectorAll("[name=topic]")];
  const count = form.querySelector(".count");
  const none = document.querySelector(".none");

  const show = () => {
    const words = plain(search.value).split(/\s+/).filter(Boolean);
    const topics = boxes.filter((box) => box.checked).map((box) => box.value);
    let shown = 0;
    for (const e of events) {
      e.node.hidden = !(words.every((w) => e.text.includes(w)) &&
        (!topics.length || topics.some((t) => e.topics.includes(t))));
      if (!e.node.hidden) shown++;
    }
    for (const part of document.querySelectorAll(".date, .year")) {
      part.hidden = !part.querySelector(".event:not([hidden])");
    }
    const all = shown === events.length;
    for (const gap of document.querySelectorAll(".gap")) gap.hidden = !all;
    none.hidden = shown > 0;
    count.textContent = form.dataset.count.replace("$1", shown).replace("$2", events.length);
  };

  // The state is in the address, so that a filtered timeline can be passed on.
  const read = () => {
    const state = new URLSearchParams(location.search);
    search.value = state.get("q") || "";
    for (const box of boxes) box.checked = state.getAll("topic").includes(box.value);
    show();
  };
  const write = () => {
    const state = new URLSearchParams();
    if (search.value.trim()) state.set("q", search.value.trim());
    for (const box of boxes) if (box.checked) state.append("topic", box.value);
    const query = state.toString();
    try {
      history.replaceState(null, "", (query ? "?" + query : location.pathname) + location.hash);
    } catch {
      // A page opened from a disk may not be allowed to.
    }
    show();
  };

  form.addEventListener("input", write);
  form.addEventListener("submit", (e) => e.preventDefault());
  none.querySelector("button").addEventListener("click", () => {
    form.reset();
    write();
    search.focus();
  });
  addEventListener("popstate", read);

  // A link into the timeline leads to what a filter hides, too.
  const reveal = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest("[hidden]")) {
      form.reset();
      write();
      target.scrollIntoView();
    }
  };
  addEventListener("hashchange", reveal);

  form.hidden = false;
  const links = document.querySelector(".bar .chips");
  if (links) links.hidden = true;
  read();
  reveal();
})();
