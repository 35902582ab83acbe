import { TextInput } from '@mantine/core'

export interface NoteFieldProps {
  readonly note: string
  readonly onNote: (note: string) => void
}

export function NoteField({ note, onNote }: NoteFieldProps) {
  return (
    <TextInput
      label="Observação"
      description="Opcional."
      size="lg"
      value={note}
      maxLength={200}
      autoComplete="off"
      onChange={(event) => onNote(event.currentTarget.value)}
    />
  )
}
