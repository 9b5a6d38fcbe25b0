import { Component, type ReactNode } from 'react'
import type { Say } from '../messages'

/** Where one view fails, or cannot be loaded since the server is gone, all else goes on. */
export class ViewFailed extends Component<
  { readonly say: Say; readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <div className="workbench-loading" role="alert">
        <p>{this.props.say('shell.viewFailed')}</p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {this.props.say('shell.reload')}
        </button>
      </div>
    )
  }
}
