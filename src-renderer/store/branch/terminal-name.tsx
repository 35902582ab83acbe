import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import type { BranchView } from '#shared/store/branch/branch'
import { notice } from '../../ui/dialog/notice'
import { ErrorText } from '../../ui/fields/error-text'
import { callWithApproval } from '../access/approval/approval'
import type { SettleBranches } from './use-branches'
import styles from './branch-editor.module.css'

interface TerminalNameProps {
  readonly terminal: BranchView['terminals'][number]
  readonly settle: SettleBranches
}

/** The name of one terminal; its number stays, since receipts carry it. */
export function TerminalName({ terminal, settle }: TerminalNameProps) {
  const [name, setName] = useState(terminal.name)
  const [problem, setProblem] = useState('')
  const wanted = name.trim()

  async function save() {
    if (wanted === '') return setProblem('Informe o nome do caixa.')
    const input = { terminalId: terminal.id, name: wanted }
    const refused = await settle(
      callWithApproval('branch.rename-terminal', input, `Renomear ${terminal.name}`),
    )
    setProblem(refused ?? '')
    if (refused === null) notice.success(`O caixa nº ${terminal.id} agora é ${wanted}.`)
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
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
            setProblem('')
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
      <ErrorText>{problem}</ErrorText>
    </form>
  )
}
