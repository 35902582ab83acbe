import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import type { BranchView } from '#shared/store/branch/branch'
import { useCommand } from '../../ipc/words/use-command'
import { notice } from '../../ui/dialog/notice'
import { ErrorText } from '../../ui/fields/error-text'
import { callWithApproval } from '../access/approval/approval'
import type { TakeBranches } from './use-branches'
import styles from './branch-editor.module.css'

interface TerminalNameProps {
  readonly terminal: BranchView['terminals'][number]
  readonly take: TakeBranches
}

/** The name of one terminal; its number stays, since receipts carry it. */
export function TerminalName({ terminal, take }: TerminalNameProps) {
  const [name, setName] = useState(terminal.name)
  const { refusal, refuse, run } = useCommand()
  const wanted = name.trim()

  function save() {
    if (wanted === '') return refuse('Informe o nome do caixa.')
    const input = { terminalId: terminal.id, name: wanted }
    void run(
      () => callWithApproval('branch.rename-terminal', input, `Renomear ${terminal.name}`),
      async (branches) => {
        await take(branches)
        notice.success(`O caixa nº ${terminal.id} agora é ${wanted}.`)
      },
    )
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <div className={styles.terminal}>
        <span className={styles.number}>Nº {terminal.id}</span>
        <TextInput
          aria-label={`Nome do caixa nº ${terminal.id}`}
          value={name}
          maxLength={30}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            refuse(null)
            setName(event.currentTarget.value)
          }}
        />
        <Button type="submit" variant="default" disabled={wanted === terminal.name}>
          Renomear
        </Button>
      </div>
      <p className={styles.hint}>
        Série {terminal.id} · próximo cupom {formatSaleNumber(terminal.nextSaleNumber)} · próxima devolução{' '}
        {formatSaleNumber(terminal.nextReturnNumber)}
      </p>
      <ErrorText>{refusal}</ErrorText>
    </form>
  )
}
