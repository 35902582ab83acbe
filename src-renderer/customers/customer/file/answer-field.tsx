import { NativeSelect, TextInput } from '@mantine/core'
import type { CustomerQuestion } from '#shared/customers/supplement/customer-question'
import { dayText } from '../../../ui/fields/day-text'

interface AnswerFieldProps {
  readonly question: CustomerQuestion
  /** As typed. */
  readonly answer: string
  readonly isRequired: boolean
  readonly isWrong: boolean
  readonly autoFocus?: boolean
  readonly onChange: (answer: string) => void
}

/** A complemento, as its kind is answered. */
export function AnswerField({
  question,
  answer,
  isRequired,
  isWrong,
  autoFocus,
  onChange,
}: AnswerFieldProps) {
  const { name, asks } = question
  const shared = { label: name, value: answer, required: isRequired, error: isWrong }
  if (asks.kind === 'choice' || asks.kind === 'yes-no') {
    const choices = asks.kind === 'choice' ? asks.choices : ['Sim', 'Não']
    const isOther = answer !== '' && !choices.includes(answer)
    return (
      <NativeSelect
        {...shared}
        data={['', ...choices, ...(isOther ? [answer] : [])]}
        data-autofocus={autoFocus || undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    )
  }
  const isDay = asks.kind === 'date'
  return (
    <TextInput
      {...shared}
      placeholder={isDay ? 'dd/mm/aaaa' : ''}
      inputMode={asks.kind === 'text' ? 'text' : 'decimal'}
      maxLength={200}
      autoComplete="off"
      data-autofocus={autoFocus || undefined}
      onChange={({ currentTarget: { value } }) => onChange(isDay ? dayText(value) : value)}
    />
  )
}
