import { Component, type ReactNode } from 'react'
import type { Say } from '../messages'

interface Properties {
  readonly say: Say
  /** Leaves what is open, so that a workspace that cannot be drawn does not lock the user out. */
  readonly onLeave: () => void
  /** Hands out a copy of the work: it needs nothing of the screen that failed. */
  readonly onDownload: (syntax: 'yaml' | 'json') => void
  readonly children: ReactNode
}

/** Where a part of the screen fails the rest of the work is not lost: it is kept after every change, and a reload brings it back. */
export class Failed extends Component<Properties, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <main className="workbench-loading" role="alert">
        <p>{this.props.say('shell.unexpected')}</p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {this.props.say('shell.reload')}
        </button>
        {(['yaml', 'json'] as const).map((syntax) => (
          <button key={syntax} type="button" className="button" onClick={() => this.props.onDownload(syntax)}>
            {this.props.say(syntax === 'yaml' ? 'safe.downloadYaml' : 'safe.downloadJson')}
          </button>
        ))}
        <button
          type="button"
          className="button"
          onClick={() => {
            this.props.onLeave()
            this.setState({ failed: false })
          }}
        >
          {this.props.say('shell.start')}
        </button>
      </main>
    )
  }
}
