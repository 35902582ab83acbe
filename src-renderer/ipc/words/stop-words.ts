import type { TerminalStop } from '#shared/kernel/terminal-stop'

interface StopWords {
  readonly what: string
  /** What a person does now. */
  readonly wayOut: string
}

/** Why this till stands still, and how it goes on. */
export const stopWords: Readonly<Record<TerminalStop, StopWords>> = {
  clash: {
    what: 'Outro computador registrou vendas em nome deste caixa, e a Central parou os dois.',
    wayOut:
      'Isso acontece quando a pasta de dados foi copiada ou uma cópia antiga foi restaurada. Escolha qual computador continua e digite nele um código novo da Central. O que foi vendido aqui não se perde.',
  },
  revoked: {
    what: 'Este caixa foi desligado na Central.',
    wayOut:
      'Se foi por engano, quem cuida da Central pode religá-lo: ele continua sozinho, ou com um código novo digitado aqui. O que foi vendido aqui não se perde.',
  },
  'not-enrolled': {
    what: 'A Central não conhece mais este caixa.',
    wayOut:
      'Outro computador pode ter tomado o lugar dele, ou a Central perdeu o cadastro. Peça um código novo a quem cuida da Central e digite-o aqui. O que foi vendido aqui não se perde.',
  },
  'catching-up': {
    what: 'Este caixa está recebendo da Central o que já foi vendido em nome dele.',
    wayOut: 'Ele continua sozinho assim que terminar. Confira a rede se demorar.',
  },
}
