import { Button } from '@mantine/core'
import { Award } from 'lucide-react'
import { useState } from 'react'
import type { PointsProgram, ScoredSubject } from '#shared/loyalty/scoring/points-program'
import { messageFor } from '../../ipc/words/messages'
import { ErrorText } from '../../ui/fields/error-text'
import { EmptyState } from '../../ui/list/empty-state'
import { PointsCreditings } from './points-creditings'
import { PointsWindow } from './points-window'
import { overText, previewText, scorerText } from './points-words'
import { RemoveScorerDialog } from './remove-scorer-dialog'
import { usePointsProgram } from './use-points-program'
import classes from './points-tab.module.css'

/** Tab Programas de pontos of Dados do Orçamento (FEATURES E4): also after the sale. */
export function PointsTab({ subject }: { readonly subject: ScoredSubject }) {
  const { reply, show } = usePointsProgram(subject)
  if (reply === null) return null
  if (reply.ok) return <Program program={reply.value} subject={subject} show={show} />
  if (reply.error.code !== 'loyalty-off') return <ErrorText>{messageFor(reply.error)}</ErrorText>
  return (
    <EmptyState
      icon={<Award size={32} aria-hidden />}
      title="Nenhum programa de pontos está ativo nesta loja."
    />
  )
}

interface ProgramProps {
  readonly program: PointsProgram
  readonly subject: ScoredSubject
  readonly show: (program: PointsProgram) => void
}

function Program({ program, subject, show }: ProgramProps) {
  const [open, setOpen] = useState<'change' | 'remove' | null>(null)
  const { name, scorer, preview, creditings, isOver } = program
  const close = () => setOpen(null)
  return (
    <section aria-label={name} className={classes.program}>
      <div className={classes.scorer}>
        <div className={classes.who}>
          <span className={classes.quiet}>Programa de pontos {name}</span>
          <strong>{scorer === null ? 'Nenhum CPF informado' : scorerText(scorer)}</strong>
          <span className={classes.quiet}>
            {isOver ? overText(creditings) : `${previewText(preview)}, pela tabela da loja.`}
          </span>
        </div>
        {!isOver && scorer !== null && (
          <Button variant="light" color="red" onClick={() => setOpen('remove')}>
            Remover CPF
          </Button>
        )}
        {!isOver && (
          <Button variant="default" onClick={() => setOpen('change')}>
            {scorer === null ? 'Incluir CPF' : 'Alterar CPF'}
          </Button>
        )}
      </div>
      <PointsCreditings creditings={creditings} />
      {!isOver && (
        <p className={classes.quiet}>
          Depois da venda, o {name} é avisado de cada mudança pela fila, na ordem em que foi feita. Sem
          conexão, o aviso espera e segue sozinho.
        </p>
      )}
      {open === 'change' && <PointsWindow subject={subject} onClose={close} onChanged={show} />}
      {open === 'remove' && <RemoveScorerDialog subject={subject} onClose={close} onRemoved={show} />}
    </section>
  )
}
