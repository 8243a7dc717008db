// Completes names while somebody types, after the combobox pattern of WAI-ARIA (list autocomplete, manual selection).

const PAUSE = 90;
const FOLDERS = { person: "people", organization: "organizations", devroom: "devrooms" };

const page = ({ type, slug }) => `/${FOLDERS[type] ?? "technologies"}/${encodeURIComponent(slug)}`;

/** Makes the search field of a form a combobox; the form works without it. */
function complete(form) {
  const input = form.querySelector("input[type=search]");
  const list = document.createElement("ul");
  let active = -1;
  let asked = 0;
  let timer = 0;

  list.id = input.id + "-names";
  list.className = "names";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Names");
  input.after(list);
  for (const [name, value] of Object.entries({
    role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id,
  })) {
    input.setAttribute(name, value);
  }

  const options = () => [...list.children];

  function close() {
    list.hidden = true;
    list.replaceChildren();
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function activate(index) {
    active = index;
    options().forEach((option, i) => option.setAttribute("aria-selected", String(i === active)));
    if (active < 0) {
      input.removeAttribute("aria-activedescendant");
    } else {
      input.setAttribute("aria-activedescendant", options()[active].id);
      options()[active].scrollIntoView({ block: "nearest" });
    }
  }

  /** Goes to a name's page, or puts the name into the question that surrounds it. */
  function choose(option) {
    const before = input.value.slice(0, Number(option.dataset.start));
    if (before.trim() === "") {
      location.assign(option.dataset.href);
    } else {
      input.value = before + option.dataset.name;
      input.focus();
    }
    close();
  }

  function show(answer) {
    list.replaceChildren(...answer.names.map((name, i) => {
      const option = document.createElement("li");
      option.id = `${list.id}-${i}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      Object.assign(option.dataset, { href: page(name), name: name.name, start: answer.start, type: name.type });
      const label = document.createElement("span");
      label.textContent = name.name;
      const kind = document.createElement("small");
      kind.textContent = `${name.type} · ${name.talks} ${name.talks === 1 ? "talk" : "talks"}`;
      option.append(label, kind);
      return option;
    }));
    active = -1;
    list.hidden = answer.names.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    input.removeAttribute("aria-activedescendant");
  }

  async function ask() {
    const turn = ++asked;
    const text = input.value;
    if (text.trim().length < 2) {
      close();
      return;
    }
    const response = await fetch("/api/complete?q=" + encodeURIComponent(text));
    if (response.ok && turn === asked && document.activeElement === input) {
      show(await response.json());
    }
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  input.addEventListener("blur", () => {
    asked++;
    close();
  });
  input.addEventListener("keydown", (event) => {
    const last = options().length - 1;
    if (event.key === "ArrowDown" && last >= 0) {
      activate(active === last ? -1 : active + 1);
    } else if (event.key === "ArrowUp" && last >= 0) {
      activate(active === -1 ? last : active - 1);
    } else if (event.key === "Enter" && active >= 0) {
      choose(options()[active]);
    } else if (event.key === "Escape" && !list.hidden) {
      close();
    } else {
      return;
    }
    event.preventDefault();
  });
  list.addEventListener("pointerdown", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) {
      event.preventDefault();
      choose(option);
    }
  });
}

document.querySelectorAll("form.ask").forEach(complete);

// "/" goes to the search field, as in many programs.
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    document.querySelector("form.ask input")?.focus();
  }
});
