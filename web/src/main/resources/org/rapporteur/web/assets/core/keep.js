// Small things that this browser remembers for one person. Nothing of a report is kept here. Works where storage is switched off.

export function kept(name) {
  try {
    return localStorage.getItem(`rapporteur.${name}`);
  } catch {
    return null;
  }
}

export function keep(name, value) {
  try {
    localStorage.setItem(`rapporteur.${name}`, value);
  } catch {
    // Not remembered, then: everything works without.
  }
}
