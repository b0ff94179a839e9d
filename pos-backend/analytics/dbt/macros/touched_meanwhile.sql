{#- Days of stores of which something was recorded while the build ran: one mart may have it, another not.
    They wait for the next build. -#}
{%- macro touched_meanwhile() -%}
    {{ touched_store_days("'" ~ run_started_at ~ "'::timestamptz") }}
{%- endmacro -%}
