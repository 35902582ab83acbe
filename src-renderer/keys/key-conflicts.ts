import { keyActionNames, keyActions, type KeyAction, type KeyMap } from '#shared/store/settings/key-map'

/** For each action whose key another one also has: a sentence that says which. Empty when the map is good. */
export function keyConflicts(keys: KeyMap): Partial<Record<KeyAction, string>> {
  const conflicts: Partial<Record<KeyAction, string>> = {}
  for (const action of keyActionNames) {
    const others = keyActionNames.filter((other) => other !== action && keys[other] === keys[action])
    if (others.length > 0) conflicts[action] = `${keys[action]} também é a tecla de ${inWords(others)}.`
  }
  return conflicts
}

function inWords(actions: readonly KeyAction[]): string {
  return actions.map((action) => `“${keyActions[action]}”`).join(' e ')
}
