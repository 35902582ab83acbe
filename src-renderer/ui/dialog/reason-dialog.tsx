import type { ReactNode } from 'react'
import { z } from 'zod'
import { ReasonField, reasonSchema } from '../fields/reason-field'
import { useSchemaForm } from '../fields/use-schema-form'
import { FormDialog, type FormDialogProps } from './form-dialog'

const schema = z.object({ reason: reasonSchema })

interface ReasonDialogProps extends Omit<FormDialogProps, 'refusal' | 'onSubmit' | 'children'> {
  /** What is usually said here, one tap away. */
  readonly usual: readonly string[]
  /** What to do where none was given: `Escolha ou escreva o motivo.` */
  readonly missing: string
  readonly refusal: string | null
  readonly onReason: (reason: string) => void
  /** Above the reason. */
  readonly children?: ReactNode
}

/** Does what has to be accounted for: asks nothing but the reason, which is kept. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { usual, missing, refusal, onReason, children, ...dialog } = props
  const { bind, problem, submit } = useSchemaForm(schema, { reason: '' }, { reason: missing })
  return (
    <FormDialog
      {...dialog}
      refusal={problem ?? refusal}
      onSubmit={() => submit(({ reason }) => onReason(reason))}
    >
      {children}
      <ReasonField {...bind('reason')} suggestions={usual} autoFocus />
    </FormDialog>
  )
}
