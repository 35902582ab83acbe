import type { ScannerState } from '#shared/devices/device/scanner-operations'

type Tone = 'quiet' | 'stop'

/** A scanner's state in one word. */
export const scannerWords: Readonly<
  Record<ScannerState['status'], { readonly label: string; readonly tone: Tone }>
> = {
  starting: { label: 'Procurando', tone: 'quiet' },
  ready: { label: 'Pronto', tone: 'quiet' },
  offline: { label: 'Desligado', tone: 'stop' },
}

/** All scanners in the top bar's words, and what to do about those that are away. */
export function scannersWords(scanners: readonly ScannerState[]): {
  readonly label: string
  readonly tone: Tone
  readonly advice: string
} {
  const away = scanners.filter(({ status }) => status === 'offline').map(({ name }) => name)
  if (away.length === 0)
    return {
      label: 'Leitor',
      tone: 'quiet',
      advice: 'O leitor funciona em qualquer tela, sem clicar em nada.',
    }
  return {
    label: away.length === 1 ? 'Leitor desligado' : 'Leitores desligados',
    tone: 'stop',
    advice: `${away.join(', ')}: confira o cabo; volta sozinho. Os outros leitores e o teclado continuam.`,
  }
}
