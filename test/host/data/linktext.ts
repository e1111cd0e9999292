/** The parts of a link's text: `Note#Heading` is the path `Note` and the subpath `#Heading`. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const hash = linktext.indexOf('#');
  const path = hash < 0 ? linktext : linktext.slice(0, hash);
  return { path: path.trim().normalize('NFC'), subpath: hash < 0 ? '' : linktext.slice(hash) };
}

/** "Converts the linktext to a linkpath." */
export function getLinkpath(linktext: string): string {
  return parseLinktext(linktext).path;
}

/** A heading without the characters that would break a link to it. */
export function stripHeadingForLink(heading: string): string {
  return heading
    .replace(/[#|^:]|%%|\[\[|\]\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A heading as links compare it. */
export function stripHeading(heading: string): string {
  return heading
    .replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
