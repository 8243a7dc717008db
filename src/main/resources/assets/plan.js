// What the page of a plan does beyond its form: it remembers marks and the last plan in this browser, shares, and tells what moved.

import { list } from "./marks.js";

const LAST = "hallway.plan";
const plan = document.querySelector(".plan");
const form = document.querySelector("form[method=get].plan-form");
const wanted = form.elements.namedItem("wanted");
const edition = form.elements.namedItem("edition");
const shown = location.search !== "";

const event = (talk) => talk.slice(talk.indexOf("/") + 1);
const marksOf = (id) => list().filter((talk) => talk.startsWith(id + "/")).map(event);
const entries = (field) => field.value.split(",").map((part) => part.trim()).filter(Boolean);

/** Puts the marks of the chosen edition into an empty form; into a filled one when asked. */
function offerMarks() {
  const marks = marksOf(edition.value).filter((mark) => !entries(wanted).includes(mark));
  form.querySelector("[data-marks]")?.remove();
  if (marks.length === 0) {
    return;
  }
  if (!shown) {
    wanted.value = [...entries(wanted), ...marks].join(", ");
    return;
  }
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet";
  button.dataset.marks = "";
  button.textContent = `Add ${marks.length} ${marks.length === 1 ? "talk" : "talks"} marked in this browser`;
  button.addEventListener("click", () => {
    wanted.value = [...entries(wanted), ...marks].join(", ");
    button.remove();
    wanted.focus();
  });
  wanted.parentElement.append(button);
}

/** Shortens the address by fields that say nothing, as the server writes it, and lets it be copied. */
function share() {
  const link = document.querySelector("[data-share]");
  if (!link) {
    return;
  }
  history.replaceState(null, "", link.href + location.hash);
  link.addEventListener("click", async (click) => {
    click.preventDefault();
    try {
      await navigator.clipboard.writeText(link.href);
      link.textContent = "Link copied";
    } catch {
      link.textContent = "Copy the address of this page instead";
    }
  });
}

const read = () => {
  try {
    return JSON.parse(localStorage.getItem(LAST) ?? "null");
  } catch {
    return null;
  }
};

/** Remembers the plan, and compares it with what the same question gave last time. */
function remember() {
  const slots = [...plan.querySelectorAll("[data-kept]")].map((slot) => slot.dataset.kept);
  const last = read();
  if (!shown) {
    if (last) {
      const place = document.querySelector("[data-last]");
      const link = document.createElement("a");
      link.href = last.address;
      link.textContent = "Go on with your last plan";
      place.replaceChildren(link);
      place.hidden = false;
    }
    return;
  }
  const address = location.pathname + location.search;
  const before = last?.address === address ? last.slots : slots;
  if (slots.length > 0 && before.some((slot) => !slots.includes(slot))) {
    const link = document.createElement("a");
    link.href = address + before.map((slot) => "&keep=" + encodeURIComponent(event(slot))).join("");
    link.textContent = "Keep what still holds, and see what changed";
    const place = document.querySelector("[data-moved]");
    place.replaceChildren("The schedule has changed since this browser last showed this plan. ", link);
    place.hidden = false;
  } else if (slots.length > 0) {
    localStorage.setItem(LAST, JSON.stringify({ address, slots }));
  }
}

edition.addEventListener("change", () => {
  if (!shown) {
    wanted.value = "";
  }
  offerMarks();
});
share();
offerMarks();
remember();
