import type { UpgradeProgress } from '#shared/store/backup/backup-operations'
import { fileSize } from './file-size'

/** How far it is in words, and as a share from 0 to 1; a share of null where nobody can tell. */
interface UpgradeWords {
  readonly share: number | null
  readonly text: string
}

const figure = new Intl.NumberFormat('pt-BR')

export function upgradeWords(progress: UpgradeProgress): UpgradeWords {
  switch (progress.doing) {
    case 'starting':
      return { share: null, text: 'Preparando…' }
    case 'copying':
      return copying(progress)
    case 'verifying':
      return { share: null, text: 'Conferindo a cópia de segurança…' }
    case 'steps':
      return steps(progress)
  }
}

/** The copy leaves out the file's empty pages: it may end before it is as large. */
function copying({ done, of }: Extract<UpgradeProgress, { doing: 'copying' }>): UpgradeWords {
  return {
    share: Math.min(1, done / of),
    text: `Guardando uma cópia de segurança: ${fileSize(done)} de ${fileSize(of)}`,
  }
}

/** By the rows, which are what takes the time; by the steps where they copy none. */
function steps({
  step,
  steps: all,
  copied,
  rows,
}: Extract<UpgradeProgress, { doing: 'steps' }>): UpgradeWords {
  const stepText = `Etapa ${step} de ${all}`
  if (rows === 0) return { share: (step - 1) / all, text: stepText }
  return {
    share: copied / rows,
    text: `${stepText} · ${figure.format(copied)} de ${figure.format(rows)} registros`,
  }
}
