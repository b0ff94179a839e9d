{#- What is read next knows how many rows there are: without, a table that was just written is taken for a
    small one, and read row by row. -#}
{%- macro analyze_table() -%}
    {%- if config.get('materialized') != 'view' -%} analyze {{ this }} {%- endif -%}
{%- endmacro -%}
