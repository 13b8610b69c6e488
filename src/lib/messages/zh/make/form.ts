import type { MakeForm } from '../../types/make/form.js';

const form: MakeForm = {
  title: '事件',
};
export default form;
