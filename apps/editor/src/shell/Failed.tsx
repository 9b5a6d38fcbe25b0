import { Component, type ReactNode } from 'react'

interface Properties {
  /** What stands there instead; `again` tries once more to show what failed. */
  readonly renderInstead: (again: () => void) => ReactNode
  readonly children: ReactNode
}

/** Where a part of the screen fails, or cannot be loaded since the server is gone, all else goes on. */
export class Failed extends Component<Properties, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    const { renderInstead, children } = this.props
    return this.state.failed ? renderInstead(() => this.setState({ failed: false })) : children
  }
}
