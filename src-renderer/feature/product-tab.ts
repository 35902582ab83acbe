import type { ComponentType } from 'react'
import type { ProductFileView } from '#shared/goods/product/product-file'
import type { Permission } from '#shared/store/access/permissions'

/** A subject of a product beside its own file: of one that is saved. */
export interface ProductTab {
  readonly id: string
  readonly name: string
  /** The right it takes besides that to the file. */
  readonly permission: Permission
  readonly Page: ComponentType<{ readonly view: ProductFileView }>
}
