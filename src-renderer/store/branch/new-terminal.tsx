import { Button, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { onlyDigits } from '#shared/kernel/text/clean-text'
import { newTerminalSchema, type BranchView } from '#shared/store/branch/branch'
import { useCommand } from '../../ipc/words/use-command'
import { notice } from '../../ui/dialog/notice'
import { ErrorText } from '../../ui/fields/error-text'
import { callWithApproval } from '../access/approval/approval'
import type { TakeBranches } from './use-branches'
import styles from './branch-editor.module.css'

interface NewTerminalProps {
  readonly branch: BranchView
  readonly take: TakeBranches
}

/** Another terminal of a branch, by the number it keeps for ever. */
export function NewTerminal({ branch, take }: NewTerminalProps) {
  const [number, setNumber] = useState('')
  const [name, setName] = useState('')
  const { refusal, refuse, run } = useCommand()
  const first = useRef<HTMLInputElement>(null)

  function add() {
    const read = newTerminalSchema.safeParse({ branchId: branch.id, number: Number(number), name })
    if (!read.success) return refuse('Informe um número de 1 a 9999 e o nome do caixa.')
    void run(
      () => callWithApproval('branch.add-terminal', read.data, `Novo caixa em ${branch.name}`),
      async (branches) => {
        await take(branches)
        notice.success(`${read.data.name} incluído com o nº ${number}.`)
        setNumber('')
        setName('')
        first.current?.focus()
      },
    )
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        add()
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
            refuse(null)
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
            refuse(null)
            setName(event.currentTarget.value)
          }}
        />
        <Button type="submit" variant="default">
          Incluir
        </Button>
      </div>
      <ErrorText>{refusal}</ErrorText>
    </form>
  )
}
