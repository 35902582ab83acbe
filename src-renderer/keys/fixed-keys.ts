/** A key that is the same on every till, as the help window tells it. */
interface FixedKey {
  /** As printed on the keys. */
  readonly shown: string
  readonly meaning: string
  /** `KeyboardEvent.key`, any of them. */
  readonly keys: readonly string[]
  readonly chord?: 'ctrl' | 'alt'
}

/**
 * Every key but the F keys. Whoever listens to one asks `isFixedKey` for it by name, so that none can be heard that
 * the help does not tell.
 */
export const fixedKeys = {
  'line-up': { shown: '↑', meaning: 'Seleciona o item de cima', keys: ['ArrowUp'] },
  'line-down': { shown: '↓', meaning: 'Seleciona o item de baixo', keys: ['ArrowDown'] },
  'page-up': { shown: 'Page Up', meaning: 'Sobe oito itens', keys: ['PageUp'] },
  'page-down': { shown: 'Page Down', meaning: 'Desce oito itens', keys: ['PageDown'] },
  'cancel-line': { shown: 'Delete', meaning: 'Cancela o item selecionado', keys: ['Delete'] },
  dismiss: {
    shown: 'Esc',
    meaning: 'Volta, fecha a janela; no campo vazio, dispensa o último código não encontrado',
    keys: ['Escape'],
  },
  'larger-text': { shown: 'Ctrl +', meaning: 'Aumenta o texto da tela', keys: ['+', '='], chord: 'ctrl' },
  'smaller-text': { shown: 'Ctrl −', meaning: 'Diminui o texto da tela', keys: ['-', '_'], chord: 'ctrl' },
  'usual-text': { shown: 'Ctrl 0', meaning: 'Volta ao texto de sempre', keys: ['0'], chord: 'ctrl' },
  search: {
    shown: 'Ctrl K',
    meaning: 'Procura telas e parâmetros, também pelo menu do sistema de antes',
    keys: ['k', 'K'],
    chord: 'ctrl',
  },
  favourite: {
    shown: 'Alt+F',
    meaning: 'Põe a tela nos favoritos da Gestão, ou tira',
    keys: ['f', 'F'],
    chord: 'alt',
  },
  'clear-filters': {
    shown: 'Alt+L',
    meaning: 'Limpa os filtros de uma consulta',
    keys: ['l', 'L'],
    chord: 'alt',
  },
  'note-a': { shown: 'Alt+A', meaning: 'Em dinheiro, recebe o valor exato', keys: ['a', 'A'], chord: 'alt' },
  'note-b': {
    shown: 'Alt+B',
    meaning: 'Em dinheiro, recebe a 2ª nota sugerida',
    keys: ['b', 'B'],
    chord: 'alt',
  },
  'note-c': {
    shown: 'Alt+C',
    meaning: 'Em dinheiro, recebe a 3ª nota sugerida',
    keys: ['c', 'C'],
    chord: 'alt',
  },
  'note-d': {
    shown: 'Alt+D',
    meaning: 'Em dinheiro, recebe a 4ª nota sugerida',
    keys: ['d', 'D'],
    chord: 'alt',
  },
  'use-or-keep-balance': {
    shown: 'Alt+G',
    meaning: 'Guarda o cashback que entrou sozinho, ou volta a usá-lo; no pagamento, abre o cashback',
    keys: ['g', 'G'],
    chord: 'alt',
  },
} as const satisfies Readonly<Record<string, FixedKey>>

export type FixedKeyName = keyof typeof fixedKeys

/** Whether the key just pressed is the one of that name. */
export function isFixedKey(
  name: FixedKeyName,
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
): boolean {
  const { keys, chord }: FixedKey = fixedKeys[name]
  return (
    keys.includes(event.key) &&
    event.ctrlKey === (chord === 'ctrl') &&
    event.altKey === (chord === 'alt') &&
    !event.metaKey
  )
}
