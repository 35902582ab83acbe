import type { ComponentType } from 'react'
import type { CustomerId } from '#shared/kernel/ids'
import type { Permission } from '#shared/store/access/permissions'

/** A tab of the customer file beside the form: what a feature knows of somebody. */
export interface CustomerTab {
  readonly id: string
  readonly name: string
  /** Hidden from whoever is denied it. */
  readonly permission: Permission
  readonly Tab: ComponentType<{ readonly customerId: CustomerId }>
}
