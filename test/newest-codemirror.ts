import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { EditorState as NewestState } from 'codemirror-state-newest';
import { EditorView as NewestView } from 'codemirror-view-newest';
import { beforeAll, expect } from 'vitest';

beforeAll(() => {
  // The editor's tests would prove nothing new over the versions that the typings pin.
  expect(EditorState).toBe(NewestState);
  expect(EditorView).toBe(NewestView);
});
