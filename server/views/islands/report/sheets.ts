const loaded = new Map<string, Promise<void>>();

/**
 * Puts a sheet of pictures into the page. The whole sheet: which of its pictures somebody needs would say what was chosen,
 * or what a receipt is. Parsed by the browser itself, so that no text becomes markup. Pictures that do not come are left
 * out; words say the same.
 */
export function loadSheet(address: string): Promise<void> {
  const known = loaded.get(address) ?? request(address).then(show);
  loaded.set(address, known);
  return known.catch(() => {
    loaded.delete(address);
  });
}

function request(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const asked = new XMLHttpRequest();
    asked.open("GET", address);
    asked.responseType = "document";
    asked.overrideMimeType("image/svg+xml");
    asked.onload = () => (asked.responseXML ? resolve(asked.responseXML) : reject(new Error("no pictures")));
    asked.onerror = () => reject(new Error("no answer"));
    asked.send();
  });
}

function show(sheet: Document): void {
  const svg = document.adoptNode(sheet.documentElement);
  svg.setAttribute("class", "sheet");
  svg.setAttribute("aria-hidden", "true");
  document.body.append(svg);
}
