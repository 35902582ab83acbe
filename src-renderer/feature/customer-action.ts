import type { ComponentType } from 'react'
import type { CustomerId } from '#shared/kernel/ids'
import type { Permission } from '#shared/store/access/permissions'

export interface CustomerActionProps {
  readonly customerId: CustomerId
  /** The file is another now, and is read again. */
  readonly onChanged: () => void
  /** The file is no more. */
  readonly onGone: () => void
}

/** What a feature does with somebody's whole file, from its foot: a button, with the windows it opens. */
export interface CustomerAction {
  readonly id: string
  /** Hidden from whoever is denied it. */
  readonly permission: Permission
  /** Draws nothing where there is nothing to do. */
  readonly Action: ComponentType<CustomerActionProps>
}
