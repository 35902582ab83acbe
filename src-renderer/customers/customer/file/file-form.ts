import type { customerFileContract, ShownFile } from '#shared/customers/customer/file-operations'
import type { OutputOf } from '#shared/kernel/operation'
import type { FileDraft, FileErrors } from './file-draft'

/** What the form is made of in this shop. */
export type FileForm = OutputOf<(typeof customerFileContract)['customer.form']>

/** What every part of the form is given. */
export interface FilePart {
  readonly draft: FileDraft
  readonly form: FileForm
  /** Null: a new customer. */
  readonly shown: ShownFile | null
  readonly errors: FileErrors
  readonly onChange: (part: Partial<FileDraft>) => void
}
