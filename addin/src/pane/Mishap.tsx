import { Component, type ReactNode } from 'react';
import { Failed } from './States';

/** Says so in a sentence where a view broke, instead of leaving a white pane. */
export class Mishap extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return <Failed error={this.state.error} onRetry={() => this.setState({ error: null })} />;
  }
}
