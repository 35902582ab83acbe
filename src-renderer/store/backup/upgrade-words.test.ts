import { describe, expect, it } from 'vitest'
import { upgradeWords } from './upgrade-words'

describe('how far the file is', () => {
  it.each([
    [{ doing: 'starting' }, null, 'Preparando…'],
    [
      { doing: 'copying', done: 1_500_000_000, of: 6_000_000_000 },
      0.25,
      'Guardando uma cópia de segurança: 1,5 GB de 6 GB',
    ],
    [{ doing: 'verifying' }, null, 'Conferindo a cópia de segurança…'],
    [{ doing: 'steps', step: 3, steps: 4, copied: 0, rows: 0 }, 0.5, 'Etapa 3 de 4'],
    [
      { doing: 'steps', step: 5, steps: 9, copied: 1_500_000, rows: 6_000_000 },
      0.25,
      'Etapa 5 de 9 · 1.500.000 de 6.000.000 registros',
    ],
  ] as const)('%o', (progress, share, text) => expect(upgradeWords(progress)).toEqual({ share, text }))
})
