import { Button, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { onlyDigits } from '#shared/kernel/text/clean-text'
import { newTerminalSchema, type BranchView } from '#shared/store/branch/branch'
import { notice } from '../../ui/dialog/notice'
import { ErrorText } from '../../ui/fields/error-text'
import { callWithApproval } from '../access/approval/approval'
import type { SettleBranches } from './use-branches'
import styles from './branch-editor.module.css'

interface NewTerminalProps {
  readonly branch: BranchView
  readonly settle: SettleBranches
}

/** Another terminal of a branch, by the number it keeps for ever. */
export function NewTerminal({ branch, settle }: NewTerminalProps) {
  const [number, setNumber] = useState('')
  const [name, setName] = useState('')
  const [problem, setProblem] = useState('')
  const first = useRef<HTMLInputElement>(null)

  async function add() {
    const read = newTerminalSchema.safeParse({ branchId: branch.id, number: Number(number), name })
    if (!read.success) return setProblem('Informe um número de 1 a 9999 e o nome do caixa.')
    const refused = await settle(
      callWithApproval('branch.add-terminal', read.data, `Novo caixa em ${branch.name}`),
    )
    setProblem(refused ?? '')
    if (refused !== null) return
    notice.success(`${read.data.name} incluído com o nº ${number}.`)
    setNumber('')
    setName('')
    first.current?.focus()
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <div className={styles.terminal}>
        <TextInput
          ref={first}
          label="Número"
          value={number}
          inputMode="numeric"
          maxLength={4}
          autoComplete="off"
          onChange={(event) => {
            setProblem('')
            setNumber(onlyDigits(event.currentTarget.value))
          }}
        />
        <TextInput
          label="Nome"
          value={name}
          maxLength={30}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setProblem('')
            setName(event.currentTarget.value)
          }}
        />
        <Button type="submit" variant="default">
          Incluir
        </Button>
      </div>
      <ErrorText>{problem}</ErrorText>
    </form>
  )
}
