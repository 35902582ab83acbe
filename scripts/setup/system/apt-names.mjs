/**
 * Ubuntu 24.04 renamed libraries when time grew to 64 bits, and kept some old names as empty words.
 * `policy` is what `apt-cache policy` says about each name and its t64 twin.
 */
export function chooseAptNames(names, policy) {
  const available = availableIn(policy)
  return names.map((name) => (available.has(withTwin(name)) ? withTwin(name) : name))
}

export function withTwin(name) {
  return `${name}t64`
}

function availableIn(policy) {
  const blocks = policy.matchAll(/^(\S+):\n\s+Installed: .*\n\s+Candidate: (.*)$/gm)
  return new Set([...blocks].filter(([, , candidate]) => candidate !== '(none)').map(([, name]) => name))
}
