// Finds talks of a programme by words of their title, speakers, devroom or room.

const place = document.querySelector("[data-filter]");
const devrooms = [...document.querySelectorAll("[data-filtered]")];

if (place) {
  const id = "filter";
  const label = document.createElement("label");
  label.htmlFor = id;
  label.textContent = "Find in this programme";
  const input = Object.assign(document.createElement("input"), { id, type: "search", autocomplete: "off" });
  const found = document.createElement("output");
  found.htmlFor = id;
  place.append(label, input, found);
  place.className = "filter";
  place.hidden = false;

  input.addEventListener("input", () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const has = (text) => words.every((word) => text.toLowerCase().includes(word));
    let talks = 0;
    for (const devroom of devrooms) {
      const heading = devroom.querySelector("summary").textContent;
      let shown = 0;
      for (const talk of devroom.querySelectorAll(".slots > li")) {
        talk.hidden = !has(heading + " " + talk.textContent);
        shown += talk.hidden ? 0 : 1;
      }
      devroom.hidden = shown === 0;
      devroom.open = words.length > 0 && shown > 0;
      talks += shown;
    }
    found.textContent = words.length === 0 ? "" : `${talks} ${talks === 1 ? "talk" : "talks"}`;
  });
}
