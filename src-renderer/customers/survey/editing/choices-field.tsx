import { ActionIcon, Button, TextInput } from '@mantine/core'
import { ArrowUp, Plus, X } from 'lucide-react'
import { useState } from 'react'
import { choicesLine, readChoices } from '#shared/kernel/choices'
import { moved } from './moved'
import styles from './editing.module.css'

interface ChoicesFieldProps {
  readonly choices: readonly string[]
  readonly isWrong: boolean
  readonly onChange: (choices: readonly string[]) => void
}

/** “Respostas possíveis”: as one line with commas, and the same as a list, each with the digit it has at the till. */
export function ChoicesField({ choices, isWrong, onChange }: ChoicesFieldProps) {
  const [line, setLine] = useState(() => choicesLine(choices))
  const list = (next: readonly string[]): void => {
    setLine(choicesLine(next.filter((choice) => choice.trim() !== '')))
    onChange(next)
  }
  return (
    <div className={styles.choices}>
      <TextInput
        label="Respostas possíveis"
        description="Separadas por vírgula."
        placeholder="Homem, Mulher"
        autoComplete="off"
        maxLength={840}
        value={line}
        error={isWrong}
        onChange={({ currentTarget }) => {
          setLine(currentTarget.value)
          onChange(readChoices(currentTarget.value))
        }}
      />
      <ol className={styles.list} aria-label="Respostas possíveis, uma por uma">
        {choices.map((choice, place) => (
          // Each is what stands at its place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={place} className={styles.item}>
            <span className={styles.digit} aria-hidden>
              {place + 1}
            </span>
            <TextInput
              aria-label={`Resposta ${place + 1}`}
              className={styles.grows ?? ''}
              maxLength={40}
              autoComplete="off"
              value={choice}
              onChange={({ currentTarget }) => list(choices.with(place, currentTarget.value))}
            />
            <ActionIcon
              size={44}
              aria-label={`Subir a resposta ${place + 1}`}
              disabled={place === 0}
              onClick={() => list(moved(choices, place, place - 1))}
            >
              <ArrowUp size={20} aria-hidden />
            </ActionIcon>
            <ActionIcon
              size={44}
              aria-label={`Tirar a resposta ${place + 1}`}
              onClick={() => list(choices.toSpliced(place, 1))}
            >
              <X size={20} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ol>
      <div>
        <Button
          variant="default"
          leftSection={<Plus size={18} aria-hidden />}
          disabled={choices.length >= 20}
          onClick={() => onChange([...choices, ''])}
        >
          Mais uma resposta
        </Button>
      </div>
    </div>
  )
}
