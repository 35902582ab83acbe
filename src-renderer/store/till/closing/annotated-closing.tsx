import { Button } from '@mantine/core'
import { useState } from 'react'
import type { TillClosing } from '#shared/store/till/till-closing'
import { AnnotateWindow } from './annotate-window'
import { ClosingWindow } from './closing-window'

interface AnnotatedClosingProps {
  readonly closing: TillClosing
  readonly onChange: (closing: TillClosing) => void
  readonly onClose: () => void
}

/** A closed till, to which notes may be added. */
export function AnnotatedClosing({ closing, onChange, onClose }: AnnotatedClosingProps) {
  const [writing, setWriting] = useState(false)
  if (writing)
    return (
      <AnnotateWindow
        id={closing.till.id}
        onDone={(noted) => {
          setWriting(false)
          onChange(noted)
        }}
        onClose={() => setWriting(false)}
      />
    )
  return (
    <ClosingWindow
      title="Fechamento de caixa"
      closing={closing}
      onClose={onClose}
      actions={
        <Button variant="default" onClick={() => setWriting(true)}>
          Anotar
        </Button>
      }
    />
  )
}
