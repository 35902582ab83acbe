import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import {
  questionKindNames,
  questionKinds,
  questionTextSchema,
  type CustomerQuestion,
  type QuestionKind,
} from '#shared/customers/supplement/customer-question'
import { choicesLine, choicesSchema, readChoices } from '#shared/kernel/choices'
import { call } from '../../ipc/client'
import { useCommand } from '../../ipc/words/use-command'
import { FormDialog } from '../../ui/dialog/form-dialog'
import { notice } from '../../ui/dialog/notice'
import styles from './supplement.module.css'

interface QuestionWindowProps {
  /** Null for a new one. */
  readonly question: CustomerQuestion | null
  readonly onSaved: () => void
  readonly onClose: () => void
}

/** A complemento (R6): what it is called, how it is answered, and whether it is asked. */
export function QuestionWindow({ question, onSaved, onClose }: QuestionWindowProps) {
  const [uid] = useState(() => question?.uid ?? crypto.randomUUID())
  const [name, setName] = useState(question?.name ?? '')
  const [kind, setKind] = useState<QuestionKind>(question?.asks.kind ?? 'text')
  const [line, setLine] = useState(question?.asks.kind === 'choice' ? choicesLine(question.asks.choices) : '')
  const [isActive, setActive] = useState(question?.isActive ?? true)
  const { busy, refusal, refuse, run } = useCommand()

  function send(): void {
    const choices = choicesSchema.safeParse(readChoices(line))
    if (kind === 'choice' && !choices.success)
      return refuse(choices.error.issues[0]?.message ?? 'Confira as respostas.')
    const asks = kind === 'choice' ? { kind, choices: readChoices(line) } : { kind }
    const read = questionTextSchema.safeParse({ name, asks, isActive })
    if (!read.success) return refuse('Informe a pergunta, sem vírgulas.')
    void run(
      () => call('supplement.save', { uid, over: question?.id ?? null, question: read.data }),
      () => {
        notice.success(`Pergunta “${read.data.name}” gravada.`)
        onSaved()
        onClose()
      },
    )
  }

  return (
    <FormDialog
      title={question === null ? 'Adicionar uma nova pergunta' : question.name}
      reason={
        question === null
          ? undefined
          : 'O que já foi respondido fica guardado, mesmo numa pergunta desativada.'
      }
      submitLabel="Salvar"
      busy={busy}
      refusal={refusal}
      onSubmit={send}
      onClose={onClose}
    >
      <div className={styles.form}>
        <TextInput
          label="Pergunta"
          placeholder="Tamanho da camisa"
          maxLength={60}
          autoComplete="off"
          data-autofocus
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <NativeSelect
          label="Tipo"
          value={kind}
          disabled={question !== null}
          data={questionKinds.map((value) => ({ value, label: questionKindNames[value] }))}
          onChange={({ currentTarget }) =>
            setKind(questionKinds.find((one) => one === currentTarget.value) ?? 'text')
          }
        />
        {kind === 'choice' && (
          <TextInput
            label="Respostas possíveis"
            description="Separadas por vírgula."
            placeholder="P, M, G"
            maxLength={840}
            autoComplete="off"
            value={line}
            onChange={({ currentTarget }) => setLine(currentTarget.value)}
          />
        )}
        <Checkbox
          label="Perguntar na ficha"
          checked={isActive}
          onChange={({ currentTarget }) => setActive(currentTarget.checked)}
        />
      </div>
    </FormDialog>
  )
}
