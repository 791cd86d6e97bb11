// On a narrow screen the menu folds away behind a button; without this script it is simply there.
const button = document.querySelector(".menu-button");
const menu = document.getElementById("menu");
const narrow = window.matchMedia("(max-width: 56rem)");

function show(open) {
  menu.classList.toggle("closed", !open);
  button.setAttribute("aria-expanded", String(open));
}

button.hidden = false;
show(!narrow.matches);
button.addEventListener("click", () => show(menu.classList.contains("closed")));
narrow.addEventListener("change", () => show(!narrow.matches));
document.querySelector("nav a[aria-current]")?.scrollIntoView({ block: "nearest" });

// A table or an example that is wider than the page can be scrolled with the keyboard too.
function reachable(wide) {
  const scrolls = wide.scrollWidth > wide.clientWidth;
  if (scrolls) {
    wide.setAttribute("tabindex", "0");
    wide.setAttribute("role", "group");
    wide.setAttribute("aria-label", (wide.matches("pre") ? "Example" : "Table") + ", scrolls sideways");
  } else {
    for (const name of ["tabindex", "role", "aria-label"]) {
      wide.removeAttribute(name);
    }
  }
}

const wide = document.querySelectorAll(".scroll, pre");
const watcher = new ResizeObserver((entries) => entries.forEach((entry) => reachable(entry.target)));
wide.forEach((one) => watcher.observe(one));
