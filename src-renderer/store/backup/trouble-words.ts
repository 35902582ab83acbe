import type { TroubleReason } from '#shared/store/backup/backup-operations'
import { fileSize } from './file-size'

/** What happened and what to do, without a word a shopkeeper would not use. */
export interface TroubleWords {
  readonly title: string
  readonly what: string
  readonly advice: string
}

type NoRoom = Extract<TroubleReason, { kind: 'no-room' }>

export function troubleWords(trouble: TroubleReason): TroubleWords {
  return trouble.kind === 'no-room' ? noRoomWords(trouble) : words[trouble.kind]
}

function noRoomWords({ needed, free }: NoRoom): TroubleWords {
  return {
    title: 'Falta espaço no disco',
    what:
      'Esta versão do programa precisa atualizar os dados da loja, guardando antes uma cópia deles. ' +
      (needed > free
        ? `Para isso o disco deve ter ${fileSize(needed)} livres e tem ${fileSize(free)}: faltam ${fileSize(needed - free)}.`
        : `O disco encheu durante a atualização; reserve ${fileSize(needed)} livres.`),
    advice:
      'Esvazie a lixeira ou apague arquivos de que não precisa, e tente de novo. Nenhum dado se perdeu.',
  }
}

const words: Readonly<Record<Exclude<TroubleReason['kind'], NoRoom['kind']>, TroubleWords>> = {
  missing: {
    title: 'O arquivo de vendas não foi encontrado',
    what: 'O arquivo onde as vendas são guardadas não está mais no lugar, mas há cópias dele neste computador.',
    advice: 'Se alguém moveu o arquivo, devolva-o e tente de novo. Senão, restaure a cópia mais recente.',
  },
  empty: {
    title: 'O arquivo de vendas está vazio',
    what: 'O arquivo está no lugar, mas sem loja, operadores nem vendas, e há cópias dele neste computador.',
    advice:
      'Alguém pode ter trocado o arquivo: devolva o certo e tente de novo, ou restaure a cópia mais recente.',
  },
  damaged: {
    title: 'O arquivo de vendas está danificado',
    what: 'O arquivo onde as vendas são guardadas foi corrompido, por exemplo por uma queda de energia ou um defeito no disco.',
    advice: 'Restaure a cópia mais recente. O que foi vendido depois dela terá de ser lançado de novo.',
  },
  busy: {
    title: 'Outro programa está usando o arquivo de vendas',
    what: 'O arquivo está no lugar, mas outro programa o reservou para si, e o caixa não pôde abri-lo.',
    advice: 'Feche os outros programas deste computador e tente de novo. Nada foi alterado nem perdido.',
  },
  unreadable: {
    title: 'O arquivo de vendas não pôde ser lido',
    what: 'Outro programa pode estar usando o arquivo, ou o disco não respondeu.',
    advice:
      'Feche outros programas e tente de novo. Se continuar, chame o suporte e informe o código abaixo.',
  },
  newer: {
    title: 'Este programa precisa ser atualizado',
    what: 'O arquivo de vendas foi gravado por uma versão mais nova do Balcão PDV.',
    advice: 'Atualize o programa neste computador e abra de novo. Nada foi alterado nem perdido.',
  },
  'migration-failed': {
    title: 'A atualização do arquivo de vendas não terminou',
    what: 'O programa não conseguiu preparar o arquivo para esta versão. O arquivo ficou como estava antes.',
    advice: 'Tente de novo. Se continuar, chame o suporte e informe o código abaixo.',
  },
}
