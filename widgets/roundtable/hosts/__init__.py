"""Where screens run: a Voila page now, JupyterLab through anywidget."""
