// Walks from technology to technology: the drawing that came with the page becomes one that moves, once somebody
// asks for it. Only then is the library loaded, which weighs more than everything else on the page.

const SHAPES = { tool: "ellipse", project: "rectangle", language: "diamond", standard: "triangle" };

const figure = document.querySelector("[data-neighbourhood]");
const page = (slug) => "/technologies/" + encodeURIComponent(slug);
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function style() {
  const label = { color: colour("--ink"), "text-outline-color": colour("--panel"), "text-outline-width": 3 };
  return [
    {
      selector: "node",
      style: {
        ...label, label: "data(name)", "font-size": 15, "font-weight": 600, "text-valign": "bottom", "text-margin-y": 4,
        width: "data(size)", height: "data(size)", shape: (node) => SHAPES[node.data("type")] ?? "ellipse",
        "background-color": (node) => colour("--" + node.data("type")),
      },
    },
    { selector: "edge", style: { width: "data(width)", "line-color": colour("--bar"), opacity: 0.45 } },
    { selector: "edge.chord", style: { "line-color": colour("--soft"), opacity: 0.4 } },
  ];
}

/** Returns what Cytoscape draws of a neighbourhood. */
function elements({ related, edges }) {
  const best = Math.max(...related.related.map((one) => one.score), Number.MIN_VALUE);
  const { name, slug, type } = related.entity;
  return [
    { data: { id: slug, name, type, size: 44, rank: 2 } },
    ...related.related.map((one) => ({
      data: { id: one.slug, name: one.name, type: one.type, size: 14 + 22 * Math.sqrt(one.score / best), rank: 1 },
    })),
    ...related.related.map((one) => ({ data: { source: slug, target: one.slug, width: 1 + 5 * (one.score / best) } })),
    ...edges.map((edge) => ({ data: { source: edge.from, target: edge.to, width: 1 }, classes: "chord" })),
  ];
}

/** Makes the list beside the drawing say the same as the drawing. */
function tell({ related }, list) {
  list.replaceChildren(...related.related.map((one) => {
    const link = Object.assign(document.createElement("a"), { href: page(one.slug), textContent: one.name });
    link.className = "kind " + one.type;
    const why = Object.assign(document.createElement("small"), { textContent: one.reasons[0]?.text ?? "" });
    const head = Object.assign(document.createElement("p"), { className: "head" });
    head.append(link, " ", why);
    const item = document.createElement("li");
    item.append(head);
    return item;
  }));
}

function walk() {
  const list = figure.closest(".pair").querySelector(".related");
  const start = document.createElement("button");
  start.type = "button";
  start.className = "button";
  start.textContent = "Walk around";
  const where = document.createElement("p");
  where.className = "more";
  where.setAttribute("role", "status");
  figure.querySelector("figcaption").append(where, start);

  start.addEventListener("click", async () => {
    start.disabled = true;
    where.textContent = "Loading…";
    const { default: cytoscape } = await import(figure.dataset.library);
    const room = Object.assign(document.createElement("div"), { className: "walk" });
    room.setAttribute("aria-hidden", "true");
    // Cytoscape leaves its own style element out where something has this id; the page's policy would refuse it.
    room.id = "__________cytoscape_stylesheet";
    figure.querySelector("svg").replaceWith(room);
    start.remove();
    const drawing = cytoscape({
      container: room, style: style(), userZoomingEnabled: false, boxSelectionEnabled: false, autounselectify: true,
    });

    async function go(slug) {
      const response = await fetch(`/api/technologies/${encodeURIComponent(slug)}/neighbourhood`);
      if (!response.ok) {
        where.textContent = "The server does not answer.";
        return;
      }
      const answer = await response.json();
      drawing.elements().remove();
      drawing.add(elements(answer));
      drawing.layout({
        name: "concentric", concentric: (node) => node.data("rank"), levelWidth: () => 1, minNodeSpacing: 40, padding: 30,
      }).run();
      tell(answer, list);
      const link = Object.assign(document.createElement("a"), { href: page(slug), textContent: answer.related.entity.name });
      where.replaceChildren("Around ", link, ". Choose another to move on.");
    }

    drawing.on("tap", "node", (event) => go(event.target.id()));
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => drawing.style(style()));
    await go(figure.dataset.slug);
  });
}

if (figure) {
  walk();
}
