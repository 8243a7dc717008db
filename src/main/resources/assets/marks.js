// Talks that somebody has marked, kept in this browser alone: ids such as "fosdem-2026/9999".

const KEY = "hallway.marks";

/** Returns the marked talks, the one marked last at the end. */
export function list() {
  try {
    const marks = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(marks) ? marks.filter((mark) => typeof mark === "string") : [];
  } catch {
    return [];
  }
}

/** Marks a talk, or takes its mark away; returns whether it is marked now. */
export function toggle(talk) {
  const marks = list();
  const marked = !marks.includes(talk);
  localStorage.setItem(KEY, JSON.stringify(marked ? [...marks, talk] : marks.filter((one) => one !== talk)));
  return marked;
}

// A place for a button: <span data-mark data-talk="fosdem-2026/9999" hidden></span>
for (const place of document.querySelectorAll("[data-mark][data-talk]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "mark";
  const show = (marked) => {
    button.setAttribute("aria-pressed", String(marked));
    button.textContent = marked ? "★ Marked for my plan" : "☆ Mark for my plan";
  };
  button.addEventListener("click", () => show(toggle(place.dataset.talk)));
  show(list().includes(place.dataset.talk));
  place.replaceChildren(button);
  place.hidden = false;
}
